/** Styles, scripts and pictures, with an address that changes when they do. */
@NullMarked
package be.goesting.site.assets;

import org.jspecify.annotations.NullMarked;
