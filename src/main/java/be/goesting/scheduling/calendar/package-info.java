/** An appointment as calendars read it, and a letter that carries one. It knows nothing of what is planned. */
@NullMarked
package be.goesting.scheduling.calendar;

import org.jspecify.annotations.NullMarked;
