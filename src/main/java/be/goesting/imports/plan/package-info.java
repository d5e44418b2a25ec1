/** What an import would do: what comes, what is left out, and what is unclear. */
@NamedInterface("plan")
@NullMarked
package be.goesting.imports.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
