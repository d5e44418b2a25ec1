/** What is mailed of a meeting, with its calendar file. */
@NullMarked
package be.goesting.scheduling.letters;

import org.jspecify.annotations.NullMarked;
