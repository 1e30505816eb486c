package org.waymark.site.render.template;

import freemarker.core.Environment;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateNotFoundException;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.waymark.report.Code;
import org.waymark.report.Findings;
import org.waymark.site.render.words.Html;
import org.waymark.site.render.words.Messages;
import org.waymark.site.theme.ThemeFiles;
import org.waymark.source.Location;

/**
 * Turns a typed view into a page with a template of the theme. Safe for use by several threads.
 *
 * <p>Templates see only their view: no classes, no environment, no files. If a template of the catalogue's own theme
 * fails, a finding says where and why, and the page is made by the default theme. A template that had to be stopped is
 * not tried again.
 */
public final class Templates {

    /** Used instead of a path for all files of the catalogue's own theme. */
    private static final String ALL = "*";

    private final ThemeFiles files;
    private final KeptTemplates own;
    private final KeptTemplates standard;
    private final Set<String> withdrawn = ConcurrentHashMap.newKeySet();
    private final Findings findings;

    /**
     * @param files the theme
     * @param findings receives templates that fail
     */
    public Templates(ThemeFiles files, Findings findings) {
        this.files = files;
        this.findings = findings;
        this.standard = configuration(new Theme(files, name -> false), false);
        this.own = files.own() == null
                ? standard
                : configuration(new Theme(files, name -> !withdrawn.contains(name)), true);
        Messages.check(files, findings);
    }

    private static KeptTemplates configuration(Theme theme, boolean limited) {
        KeptTemplates configuration = new KeptTemplates(limited);
        configuration.setTemplateLoader(theme);
        configuration.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
        configuration.setDefaultEncoding("UTF-8");
        configuration.setOutputEncoding("UTF-8");
        configuration.setObjectWrapper(new ViewWrapper());
        configuration.setLocale(Locale.ROOT);
        configuration.setTimeZone(TimeZone.getTimeZone("UTC"));
        configuration.setNumberFormat("computer");
        configuration.setBooleanFormat("c");
        configuration.setLocalizedLookup(false);
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setAPIBuiltinEnabled(false);
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setWrapUncheckedExceptions(true);
        return configuration;
    }

    /** The files of this theme, for instance its messages. */
    public ThemeFiles files() {
        return files;
    }

    /**
     * Makes a page.
     *
     * @param template its path in the theme, such as {@code pages/dataset.ftlh}
     * @return the page in UTF-8
     * @throws IllegalStateException if a template of the default theme fails, which is a bug in Waymark
     */
    public byte[] render(String template, PageView view) {
        return process(template, view, view.frame().messages()).bytes();
    }

    /** Makes a part of a page, to be inserted into pages later. */
    public Html fragment(String template, Object view, Messages messages) {
        return Html.trusted(process(template, view, messages).toString());
    }

    private Buffer process(String template, Object view, Messages messages) {
        if (own != standard && !withdrawn.contains(ALL)) {
            try {
                return TemplateRun.fill(out -> environment(own, template, view, messages, out), files::isOwn);
            } catch (TemplateFailure e) {
                withdraw(template, e);
                return process(template, view, messages);
            } catch (IOException | TemplateException e) {
                report(template, e);
            }
        }
        Buffer out = new Buffer(name -> true);
        try {
            environment(standard, template, view, messages, out).process();
        } catch (IOException | TemplateException e) {
            throw new IllegalStateException("the default theme's " + template + " fails: " + e.getMessage(), e);
        }
        return out;
    }

    private static Environment environment(
            Configuration configuration, String template, Object view, Messages messages, Buffer out)
            throws IOException {
        try {
            Environment environment = configuration.getTemplate(template).createProcessingEnvironment(view, out);
            environment.setGlobalVariable("msg", new MessageCall(messages, false));
            environment.setGlobalVariable("count", new MessageCall(messages, true));
            return environment;
        } catch (TemplateException e) {
            throw new IllegalStateException(template, e); // thrown only for views that are not models
        }
    }

    /** From now on uses the default theme's file instead of the one that had to be stopped. */
    private void withdraw(String template, TemplateFailure failure) {
        TemplateFailure.Place place = failure.place();
        if (place != null) {
            report(place.template(), place.line(), place.column(), failure.getMessage());
            withdrawn.add(place.template());
        } else {
            report(template, 0, 0, failure.getMessage());
            withdrawn.add(files.isOwn(template) ? template : ALL);
        }
        own.forget();
    }

    private void report(String template, Exception error) {
        if (error instanceof ParseException parse) {
            report(parse.getTemplateName(), parse.getLineNumber(), parse.getColumnNumber(), parse.getEditorMessage());
        } else if (error instanceof TemplateException failed) {
            Integer line = failed.getLineNumber();
            Integer column = failed.getColumnNumber();
            report(
                    failed.getTemplateSourceName(),
                    line == null ? 0 : line,
                    column == null ? 0 : column,
                    failed.getMessageWithoutStackTop());
        } else {
            String name = error instanceof TemplateNotFoundException missing ? missing.getTemplateName() : template;
            report(name, 0, 0, "the file cannot be read");
        }
    }

    private void report(@Nullable String template, int line, int column, @Nullable String reason) {
        boolean known = template != null && files.isOwn(template);
        Location location = known
                ? new Location("templates/" + template, Math.max(0, line), Math.max(0, column))
                : Location.of("templates");
        String first = reason == null || reason.isBlank()
                ? "it cannot be used"
                : reason.strip().lines().findFirst().orElse("").strip();
        findings.add(
                Code.TEMPLATE_ERROR,
                location,
                "the template fails: " + first.replaceAll("[.:]$", ""),
                "The default theme made the page instead. Correct the template, or delete it to use the default one.");
    }
}
