@NullMarked
package be.goesting.tenancy;

import org.jspecify.annotations.NullMarked;
