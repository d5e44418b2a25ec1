package be.goesting.identity;

import java.time.Instant;

/**
 * Somebody typed this address at the door. Looked up and mailed afterwards, so that the answer at the door takes the same
 * time whether the address is known or not.
 *
 * @param back where the one at the door was on the way to
 */
record SignInRequested(String email, Instant at, String back) {}
