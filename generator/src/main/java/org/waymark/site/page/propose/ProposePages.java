package org.waymark.site.page.propose;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.model.Contact;
import org.waymark.model.Kind;
import org.waymark.model.Site;
import org.waymark.model.record.Kinds;
import org.waymark.model.schema.RecordSchema;
import org.waymark.model.value.Link;
import org.waymark.site.page.kit.EditionContext;
import org.waymark.site.page.kit.PageContext;
import org.waymark.site.page.kit.PagePlan;
import org.waymark.site.page.kit.PageType;
import org.waymark.site.render.frame.Frames;
import org.waymark.site.render.frame.PageMeta;
import org.waymark.site.render.template.PageView;
import org.waymark.site.render.words.ProposeWords;
import org.waymark.site.render.words.Words;

/** Forms to propose a record or a correction, and the page that lists them. */
public final class ProposePages implements PageType {

    static final String INDEX = Frames.PROPOSE + "index.html";

    @Override
    public List<String> addresses() {
        return List.of(INDEX, Frames.PROPOSE);
    }

    @Override
    public List<PagePlan> plan(EditionContext edition) {
        List<PagePlan> plans = new ArrayList<>();
        plans.add(PagePlan.of(INDEX, "pages/propose-index.ftlh", ProposePages::index));
        for (Kind<?> kind : Kinds.PROPOSED) {
            plans.add(PagePlan.of(Frames.proposeAddress(kind), "pages/propose.ftlh", page -> form(kind, page))
                    .unlisted());
        }
        return plans;
    }

    private static PageView index(PageContext page) {
        PageMeta meta = page.meta(INDEX, Words.of(page.say("propose.title"))).describedAs(page.say("propose.lede"));
        return new ProposeIndexView(
                page.frame(meta),
                Kinds.PROPOSED.stream()
                        .map(kind -> new ProposeIndexView.Form(
                                page.say("propose.new." + kind.option()),
                                page.say("propose.how." + kind.option()),
                                page.href(Frames.proposeAddress(kind))))
                        .toList());
    }

    private static PageView form(Kind<?> kind, PageContext page) {
        RecordSchema schema = RecordSchema.of(kind.type());
        String title = page.say("propose.new." + kind.option());
        PageMeta meta = page.meta(Frames.proposeAddress(kind), Words.of(title))
                .under(List.of(new PageMeta.Crumb(Words.of(page.say("propose.title")), INDEX)))
                .unlisted();
        Site site = page.catalogue().site();
        Link repository = site.repository();
        String edit = site.editUrl();
        Contact contact = site.contact();
        String email = contact == null ? null : contact.email();
        return new ProposeView(
                page.frame(meta),
                title,
                kind.option(),
                ProposeWords.of(schema, page.messages()),
                asked(schema, page),
                page.asset("js/propose.js"),
                page.asset("js/search.js"),
                page.root() + "propose/data/",
                issueUrl(repository),
                repository != null && repository.onWeb() ? repository.href() : "",
                edit != null && new Link(edit).onWeb() ? Words.of(edit).text() : "",
                email == null ? "" : Words.of(email).text());
    }

    private static List<ProposeView.Asked> asked(RecordSchema schema, PageContext page) {
        return schema.fields().stream()
                .filter(field -> field.required() || field.recommended())
                .map(field -> new ProposeView.Asked(
                        ProposeWords.label(schema, field.key(), page.messages()), field.doc(), field.required()))
                .toList();
    }

    /** The list of issue forms, if the files are kept on GitHub or on a GitHub Enterprise server. */
    private static @Nullable String issueUrl(@Nullable Link repository) {
        return repository != null && repository.href().matches("https://github\\.[^/]+/[^/]+/.+")
                ? repository.href().replaceFirst("(\\.git|/tree/.*)?/*$", "") + "/issues/new/choose"
                : null;
    }
}
