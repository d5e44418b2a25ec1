package be.goesting.questions.passing;

import be.goesting.people.Colleague;
import java.util.UUID;

/**
 * A colleague who may know, and who may not read the question until the asker says so.
 *
 * @param by who was asked, and thought of this colleague
 */
public record QuestionPass(UUID id, UUID question, Colleague person, Colleague by) {}
