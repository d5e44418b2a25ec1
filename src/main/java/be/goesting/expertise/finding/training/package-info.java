/** How the order of the found learns, every night, from who was asked and who helped. */
@NullMarked
package be.goesting.expertise.finding.training;

import org.jspecify.annotations.NullMarked;
