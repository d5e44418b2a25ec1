package be.goesting.people;

/** What somebody who is erased does with what they shared. What was private always goes. */
public enum Farewell {
    TAKE_EVERYTHING,
    LEAVE_WHAT_WAS_SHARED
}
