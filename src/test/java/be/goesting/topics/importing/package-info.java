@NullMarked
package be.goesting.topics.importing;

import org.jspecify.annotations.NullMarked;
