package be.goesting.scheduling.participants;

import java.util.Optional;
import java.util.UUID;

/** Tells whether people want letters about meetings, and from when; filled by the module in which they say so. */
public interface LetterWishes {

    /** Empty for who hears of it otherwise, or not at all. */
    Optional<LetterWish> of(UUID person);
}
