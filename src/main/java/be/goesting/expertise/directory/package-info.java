/** Wie is wie: people by name, topic, team, language and site. It stands here because it shows what they know. */
@NamedInterface("directory")
@NullMarked
package be.goesting.expertise.directory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
