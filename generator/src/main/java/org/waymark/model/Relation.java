package org.waymark.model;

/** How records belong together, seen from the record at whose page it is told. */
public enum Relation {
    /** Organisation → datasets that it publishes. */
    PUBLISHES,
    /** Organisation → organisations that are part of it. */
    HAS_PART,
    /** Organisation → gap reports in which it was asked for data. */
    WAS_ASKED,
    /** Organisation → access routes that it runs. */
    OPERATES,
    /** Organisation → standards that it maintains. */
    MAINTAINS,
    /** Dataset → gap reports that it makes smaller. */
    NARROWS,
    /** Dataset → gap reports that name it as the nearest there is. */
    NEAREST_TO,
    /** Dataset → gap reports that it closed. */
    CLOSED,
    /** Dataset → questions that it helps to answer. */
    ANSWERS,
    /** Dataset → datasets that go well with it, whichever of the two says so. */
    RELATED,
    /** Dataset → older datasets whose place it takes. */
    REPLACES,
    /** Gap → datasets that make it smaller. */
    NARROWED_BY,
    /** Question → datasets that help to answer it. */
    ANSWERED_BY,
    /** Question → gap reports that stand in its way. */
    BLOCKED_BY,
    /** Access route → datasets that are had by it. */
    LEADS_TO,
    /** Standard → datasets that follow it. */
    FOLLOWED_BY
}
