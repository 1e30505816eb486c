package org.waymark.site.page.answer;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.site.page.kit.Fact;
import org.waymark.site.page.kit.LinkView;

/**
 * {@code components/letter.ftlh}: a request to an organisation, ready to send.
 *
 * @param to whom it is for
 * @param contact how to reach them, as far as it is known
 * @param text the letter or e-mail
 * @param mail an address that opens it as an e-mail, or null where no e-mail address is known
 * @param formal the same as a request for information under the law; empty where the law does not bind them
 * @param formalMail an address that opens the formal request as an e-mail, or null
 * @param script address of the script that copies the texts
 */
public record LetterView(
        LinkView to,
        List<Fact> contact,
        String text,
        @Nullable String mail,
        String formal,
        @Nullable String formalMail,
        String script) {}
