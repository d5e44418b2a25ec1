/** What waits is mailed, by itself or in a bundle, and written when it leaves; and the way out of such mails. */
@NamedInterface("bundles")
@NullMarked
package be.goesting.notifications.bundles;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
