package be.goesting.privacy;

/** What somebody who is erased does with what they shared. What was private always goes. */
public enum ErasureChoice {
    TAKE_EVERYTHING,
    LEAVE_WHAT_WAS_SHARED
}
