package org.waymark.site.page.embed;

/**
 * What a page for frames has around its content.
 *
 * @param policy what it may load, for {@code <meta http-equiv="Content-Security-Policy">}
 * @param icon address of the site's icon
 * @param stylesheet address of the style sheet
 * @param page address of the page that it comes from
 */
public record EmbedFrame(String policy, String icon, String stylesheet, String page) {}
