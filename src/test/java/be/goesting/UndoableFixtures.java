package be.goesting;

import be.goesting.Routes.Kind;
import java.util.UUID;

/** Things with which something was done already, so that trying a route that takes it back changes something. */
final class UndoableFixtures {

    private final TestOrganisation organisation;
    private final RouteFixtures things;

    UndoableFixtures(TestOrganisation organisation, RouteFixtures things) {
        this.organisation = organisation;
        this.things = things;
    }

    UUID make(String thing) {
        return switch (thing) {
            case "hidden-topic" ->
                byEverybody("insert into hidden_topics (topic_id, person_id) values (?, ?)", things.make("topic"));
            case "followed-question" ->
                byEverybody(
                        "insert into follows (question_id, person_id, position) values (?, ?, 0)",
                        things.make("question"));
            case "saved-answer" ->
                byEverybody(
                        "insert into saved_items (answer_id, person_id, position) values (?, ?, 0)",
                        things.make("answer"));
            case "thanked-moment" ->
                byEverybody(
                        "insert into reactions (moment_id, person_id, kind) values (?, ?, 'thanks')", othersMoment());
            case "thanked-answer" ->
                byEverybody("insert into answer_thanks (answer_id, person_id) values (?, ?)", othersAnswer());
            case "notices" -> byEverybody("""
                        insert into notifications (path, person_id, kind, excerpt)
                        select '/moments', ?, 'thanked', 'Bericht' on conflict do nothing""");
            case "no-cues" ->
                byEverybody(
                        "insert into thank_suggestion_snoozes (leader_id, until) select ?, 'infinity' on conflict do nothing");
            case "others-moment" -> othersMoment();
            case "others-answer" -> othersAnswer();
            case "narrow-comment" -> changed("update comments set audience = 'team' where id = ?", "comment");
            case "narrow-answer" ->
                changed("update answers set audience = 'team', asked_before = 0 where id = ?", "answer");
            case "narrow-answer-comment" ->
                changed(
                        "update answer_comments set audience = 'team', asked_before = 0 where id = ?",
                        "answer-comment");
            case "left-out-evidence" -> changed("update evidence set left_out_at = now() where id = ?", "evidence");
            case "closed-intention" ->
                changed("update intentions set outcome = 'worked', closed_at = now() where id = ?", "intention");
            case "done-step" -> changed("update steps set done_at = now() where id = ?", "step");
            case "answered-stuck" ->
                changed("update stuck_requests set reply = 'Ik kom', replied_at = now() where id = ?", "stuck");
            case "deleted-answer-comment" ->
                changed("update answer_comments set deleted_at = now() where id = ?", "answer-comment");
            case "declined-question" ->
                changed(
                        "update question_requests set outcome = 'declined', closed_on = current_date where question_id = ?",
                        "question-to-owner");
            case "deleted-goal" -> changed("update goals set deleted_at = now() where id = ?", "goal");
            case "deleted-point" -> changed("update conversation_points set deleted_at = now() where id = ?", "point");
            case "ended-agreement" ->
                changed("update agreements set ending = 'let_go', ended_at = now() where id = ?", "agreement");
            case "asked-question" ->
                changed("update questions set audience = 'asked', opened_at = null where id = ?", "question");
            case "appreciation-off-wall" ->
                changed(
                        "update appreciation_receivers set off_wall_at = now() where appreciation_id = ?",
                        "appreciation-to-owner");
            case "conversation-under-way" ->
                changed("update meetings set starts_at = now() - interval '10 minutes' where id = ?", "conversation");
            case "conversation-with-former-leader" -> formerLeaders();
            case "passed-conversation" -> passed(formerLeaders());
            case "prepared-conversation" -> prepared(things.make("conversation"));
            case "own-questions" ->
                organisation.add(
                        "insert into guiding_questions (occasion, language, body) values ('first', 'nl', 'Wat wil je?') "
                                + "on conflict (organisation_id, occasion, language) do update set body = excluded.body");
            default -> throw new IllegalArgumentException("No fixture is called " + thing);
        };
    }

    private UUID changed(String update, String thing) {
        UUID id = things.make(thing);
        run(update, id);
        return id;
    }

    /** @param insert for a thing and a person */
    private UUID byEverybody(String insert, UUID thing) {
        Kind.SIGNED_IN_HERE.forEach(kind -> run(insert, thing, things.person(kind)));
        return thing;
    }

    private UUID byEverybody(String insert) {
        Kind.SIGNED_IN_HERE.forEach(kind -> run(insert, things.person(kind)));
        return things.person(Kind.OWNER);
    }

    private UUID othersMoment() {
        UUID moment = things.make("moment");
        run("update moments set author_id = ? where id = ?", things.make("willing-colleague"), moment);
        return moment;
    }

    private UUID othersAnswer() {
        UUID answer = things.make("answer");
        run("update answers set author_id = ? where id = ?", things.make("willing-colleague"), answer);
        return answer;
    }

    private UUID formerLeaders() {
        UUID conversation = things.make("conversation-past");
        UUID former = things.make("willing-colleague");
        run("update conversations set leader_id = ? where id = ?", former, conversation);
        run("update meetings set organiser_id = ? where id = ?", former, conversation);
        return conversation;
    }

    private UUID passed(UUID conversation) {
        run(
                "insert into conversation_passes (conversation_id, leader_id) values (?, ?)",
                conversation,
                things.person(Kind.LEADER));
        return conversation;
    }

    private UUID prepared(UUID conversation) {
        run("""
                insert into conversation_sides (conversation_id, side, preparation, shared_at)
                select ?, side, 'Voorbereid', now() from unnest(array['learner', 'leader']) side""", conversation);
        return conversation;
    }

    private void run(String sql, Object... values) {
        organisation.in(database -> database.sql(sql).params(values).update());
    }
}
