package org.waymark.render.page;

import java.util.List;
import org.waymark.render.Html;
import org.waymark.render.Moment;
import org.waymark.render.Words;
import org.waymark.render.view.CheckView;
import org.waymark.render.view.Fact;
import org.waymark.render.view.GapView;
import org.waymark.render.view.LinkView;
import org.waymark.render.view.PatternsView;

/** Samples in Arabic for {@link PatternsPage}, to see the layout from right to left. All of it is made up. */
final class RightToLeftSamples {

    private static final Moment DAY = new Moment("2001-02-03", "3 فبراير 2001");

    static final PatternsView.RightToLeft ALL = new PatternsView.RightToLeft(
            new Words("عنوان تجريبي: أعداد حسب المنطقة، 2001 (CSV)", null),
            List.of(
                    fact("licence", "الترخيص", "<a href=\"#right-to-left\">ترخيص تجريبي</a>"),
                    fact("access", "الوصول", "<span class=\"access access-open\">مفتوح للجميع</span>"),
                    fact("modified", "آخر تحديث", DAY.html().toString())),
            List.of(
                    new CheckView("هل الترخيص معروف؟", "yes", "نعم", Html.escape("ترخيص تجريبي")),
                    new CheckView("هل يوجد من يمكن سؤاله؟", "no", "لا", null)),
            List.of(
                    new GapView.MilestoneView(
                            new Words("أُبلغ عنه", null), DAY, new Words("بيانات ناقصة.", null), null),
                    new GapView.MilestoneView(
                            new Words("وُعد به", null),
                            DAY,
                            null,
                            LinkView.internal(new Words("الرسالة", null), "#right-to-left"))));

    private RightToLeftSamples() {}

    private static Fact fact(String key, String label, String markup) {
        return new Fact(key, label, null, List.of(Html.trusted(markup)), true);
    }
}
