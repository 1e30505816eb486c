/**
 * Draws figures as SVG that depends only on the figures: not on the machine's fonts, its clock or its locale.
 *
 * <p>JFreeChart lays out and draws; colours become class names, so that the site's style sheet defines them.
 */
@NullMarked
package org.waymark.site.render.chart;

import org.jspecify.annotations.NullMarked;
