package be.goesting.follows;

import java.util.UUID;

/**
 * Something that somebody saved.
 *
 * @param position what was saved later has a higher one
 */
record SavedItem(Savable kind, UUID id, int position) {}
