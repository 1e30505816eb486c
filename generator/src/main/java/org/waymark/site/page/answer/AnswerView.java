package org.waymark.site.page.answer;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.site.page.kit.LinkView;
import org.waymark.site.render.words.Words;

/**
 * {@code components/answer.ftlh}: a computed answer and what it rests on.
 *
 * @param key {@code yes}, {@code partly} or {@code no}
 * @param label the word for it
 * @param sentence why, in one sentence
 * @param figure the figures, or null
 * @param serving the datasets that have all that is needed
 * @param criteria what each of the nearest others is held against
 * @param near the nearest others
 * @param more how many more come near, in words; empty for none
 * @param publishers who publishes the nearest
 */
public record AnswerView(
        String key,
        Words label,
        String sentence,
        @Nullable FigureView figure,
        List<CandidateView> serving,
        List<String> criteria,
        List<CandidateView> near,
        String more,
        List<LinkView> publishers) {}
