package org.waymark.prose;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** The texts in the source of a program. Literals that are joined by {@code +} are one text; comments are none. */
final class Literals extends TreeScanner<@Nullable Void, CompilationUnitTree> {

    /** Stands for a value between two literals. */
    private static final String VALUE = "…";

    private final Trees trees;
    private final List<Passage> found = new ArrayList<>();

    private Literals(Trees trees) {
        this.trees = trees;
    }

    /** The texts in source files, in the order of the files and of their lines. */
    static List<Passage> in(List<Path> files) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            JavacTask task = (JavacTask) compiler.getTask(
                    null, manager, null, List.of("-proc:none"), null, manager.getJavaFileObjectsFromPaths(files));
            Literals literals = new Literals(Trees.instance(task));
            for (CompilationUnitTree unit : task.parse()) {
                literals.scan(unit, unit);
            }
            return literals.found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public @Nullable Void visitBinary(BinaryTree joined, CompilationUnitTree unit) {
        StringBuilder text = new StringBuilder();
        if (joined.getKind() != Tree.Kind.PLUS || !joins(joined, text, unit)) {
            return super.visitBinary(joined, unit);
        }
        add(joined, text.toString(), unit);
        return null;
    }

    /** Whether a literal is among what is joined. Appends what all of it says. */
    private boolean joins(Tree tree, StringBuilder text, CompilationUnitTree unit) {
        if (tree instanceof BinaryTree joined && tree.getKind() == Tree.Kind.PLUS) {
            boolean left = joins(joined.getLeftOperand(), text, unit);
            return joins(joined.getRightOperand(), text, unit) || left;
        }
        if (tree instanceof LiteralTree literal && literal.getValue() instanceof String said) {
            text.append(said);
            return true;
        }
        text.append(VALUE);
        scan(tree, unit);
        return false;
    }

    @Override
    public @Nullable Void visitLiteral(LiteralTree literal, CompilationUnitTree unit) {
        if (literal.getValue() instanceof String text) {
            add(literal, text, unit);
        }
        return null;
    }

    private void add(Tree tree, String text, CompilationUnitTree unit) {
        long start = trees.getSourcePositions().getStartPosition(unit, tree);
        Path file = Path.of(unit.getSourceFile().getName());
        found.add(new Passage(file, (int) unit.getLineMap().getLineNumber(start), text));
    }
}
