package be.goesting.moments.feed;

import be.goesting.site.forms.Choice;

/**
 * Which moments are looked for, as it stands in an address; what is not understood is left open.
 *
 * @param before the cursor of the last moment that was shown
 */
record FeedQuery(
        @Choice String scope,
        @Choice String topic,
        @Choice String method,
        @Choice String kind,
        @Choice String person,
        @Choice String team,
        @Choice String before) {}
