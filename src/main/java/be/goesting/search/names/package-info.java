/** What is found by its name: colleagues, topics, ways to learn. */
@NamedInterface("names")
@NullMarked
package be.goesting.search.names;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
