/** Taking over topics that others keep: the files of ESCO, whole or not at all. */
@NullMarked
package be.goesting.topics.importing;

import org.jspecify.annotations.NullMarked;
