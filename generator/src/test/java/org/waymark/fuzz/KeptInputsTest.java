package org.waymark.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Replays the inputs that fuzzing found worth keeping, without the fuzzer: in its way, on any JDK, and quietly. */
class KeptInputsTest {

    private static final Path KEPT = Path.of("src/test/resources/org/waymark/fuzz");
    private static final Duration HANG = Duration.ofSeconds(10);

    private static final List<Class<?>> FUZZED = List.of(
            DataFileFuzz.class,
            FixFuzz.class,
            ImportFuzz.class,
            IssueFormFuzz.class,
            MarkdownFuzz.class,
            RecordFuzz.class);

    @TestFactory
    Stream<DynamicTest> eachKeptInputIsStillHandled() {
        return FUZZED.stream()
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(method -> method.isAnnotationPresent(FuzzTest.class))
                .map(method -> DynamicTest.dynamicTest(
                        method.getDeclaringClass().getSimpleName() + "." + method.getName(), () -> replay(method)));
    }

    private static void replay(Method target) throws Exception {
        Path folder = KEPT.resolve(target.getDeclaringClass().getSimpleName() + "Inputs")
                .resolve(target.getName());
        List<Path> inputs = files(folder);
        assertThat(inputs).as("kept inputs in " + folder).isNotEmpty();
        target.setAccessible(true);
        Object instance = instance(target.getDeclaringClass());
        for (Path input : inputs) {
            byte[] bytes = Files.readAllBytes(input);
            assertTimeoutPreemptively(HANG, () -> call(target, instance, bytes), input::toString);
        }
    }

    private static Object instance(Class<?> type) throws ReflectiveOperationException {
        var constructor = type.getDeclaredConstructor();
        constructor.setAccessible(true);
        return constructor.newInstance();
    }

    private static void call(Method target, Object instance, byte[] bytes) throws Throwable {
        try {
            target.invoke(instance, (Object) bytes);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.sorted().toList();
        }
    }
}
