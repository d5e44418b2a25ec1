/** Questions found by their words, questions like another one, and what those that were solved teach. */
@NullMarked
package be.goesting.questions.search;

import org.jspecify.annotations.NullMarked;
