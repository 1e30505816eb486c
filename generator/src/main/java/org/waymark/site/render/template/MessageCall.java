package org.waymark.site.render.template;

import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateHTMLOutputModel;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateScalarModel;
import java.util.List;
import org.waymark.site.render.words.Html;
import org.waymark.site.render.words.Messages;

/**
 * {@code msg("key", …)} and {@code count("key", number, …)} in a template: text, or markup where a value is markup.
 *
 * @param messages the words of the page's language
 * @param counted whether the first value is a number that decides on the form
 */
record MessageCall(Messages messages, boolean counted) implements TemplateMethodModelEx {

    @Override
    public Object exec(@SuppressWarnings("rawtypes") List arguments) throws TemplateModelException {
        if (arguments.isEmpty() || !(arguments.get(0) instanceof TemplateScalarModel key)) {
            throw new TemplateModelException("a message needs its key");
        }
        Object[] values = new Object[arguments.size() - 1];
        boolean markup = false;
        for (int i = 0; i < values.length; i++) {
            values[i] = value(arguments.get(i + 1), i + 1);
            markup |= values[i] instanceof Html;
        }
        try {
            return message(key.getAsString(), values, markup);
        } catch (IllegalArgumentException e) {
            throw new TemplateModelException(e.getMessage());
        }
    }

    private TemplateModel message(String key, Object[] values, boolean markup) throws TemplateModelException {
        if (counted) {
            if (values.length == 0 || !(values[0] instanceof Long number)) {
                throw new TemplateModelException("count(\"" + key + "\") needs a number");
            }
            Object[] rest = java.util.Arrays.copyOfRange(values, 1, values.length);
            return new SimpleScalar(messages.count(key, number, rest));
        }
        return markup
                ? HTMLOutputFormat.INSTANCE.fromMarkup(
                        messages.html(key, values).toString())
                : new SimpleScalar(messages.text(key, values));
    }

    private static Object value(Object argument, int index) throws TemplateModelException {
        if (argument instanceof TemplateHTMLOutputModel html) {
            return Html.trusted(HTMLOutputFormat.INSTANCE.getMarkupString(html));
        }
        if (argument instanceof TemplateNumberModel number) {
            return number.getAsNumber().longValue();
        }
        if (argument instanceof TemplateScalarModel text) {
            return text.getAsString();
        }
        throw new TemplateModelException("value " + index + " of the message is neither text nor number");
    }
}
