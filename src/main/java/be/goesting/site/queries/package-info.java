/** Questions to the database that are known before they are asked, so that several are asked together. */
@NamedInterface("queries")
@NullMarked
package be.goesting.site.queries;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
