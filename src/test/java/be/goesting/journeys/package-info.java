/** What people do, in a real browser: each journey is named by who goes and what they do. */
@NullMarked
package be.goesting.journeys;

import org.jspecify.annotations.NullMarked;
