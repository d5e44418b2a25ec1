@NullMarked
package be.goesting.network;

import org.jspecify.annotations.NullMarked;
