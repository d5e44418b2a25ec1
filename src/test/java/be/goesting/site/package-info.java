@NullMarked
package be.goesting.site;

import org.jspecify.annotations.NullMarked;
