package be.goesting.journeys;

import java.util.List;

/**
 * Every page of the product, to be looked at in each language, in light and dark, on a phone and on a desk. A new page is a
 * new line: where one begins, and the selectors of what one clicks from there on, or what one types.
 */
enum Visit {
    WELCOME(Visit.NOBODY, "/welcome"),
    CAST(Visit.NOBODY, "/demo"),
    DOOR(Visit.NOBODY, "/sign-in"),
    DOOR_WITHOUT_ADDRESS(Visit.NOBODY, "/sign-in", "main button[type=submit]"),
    LINK_SENT(Visit.NOBODY, "/sign-in/sent"),
    LINK_EXPIRED(Visit.NOBODY, "/sign-in/long-ago"),
    TODAY(Visit.SOFIE, "/"),
    ACCOUNT_MENU(Visit.SOFIE, "/", ".account"),
    COMPOSER(Visit.SOFIE, "/share"),
    COMPOSER_NOT_RIGHT(Visit.SOFIE, "/share", ".composer-foot .button:last-child"),
    COMPOSER_KIND(Visit.SOFIE, "/share", ".composer-extras > :nth-child(1) > summary"),
    COMPOSER_FROM(Visit.SOFIE, "/share", ".composer-extras > :nth-child(3) > summary"),
    COMPOSER_INTENTION(Visit.SOFIE, "/share", ".composer-extras > :nth-child(5) > summary"),
    FEED(Visit.SOFIE, "/moments?kind=mistake"),
    MOMENT_DELETED(
            Visit.SOFIE, "/", "#words", "type Straks weer weg", ".composer-foot .button:last-child", "#toasts button"),
    MOMENT_CHANGED(
            Visit.SOFIE, "/", ".account", "#account a[href^='/people/']", ".byline-time", ".own-acts a[href$='/edit']"),
    COMMENT_CHANGED(
            Visit.SOFIE,
            "/moments",
            ".byline-time",
            "#comment-words",
            "type Dat onthou ik",
            "#comment-form .button",
            ".comment a.button"),
    MOMENT(Visit.SOFIE, "/moments", ".byline-time"),
    SEARCH(Visit.SOFIE, "/search"),
    SEARCH_FOUND(Visit.SOFIE, "/search?words=pomp"),
    SEARCH_NOT_FOUND(Visit.SOFIE, "/search?words=xyzzy"),
    QUESTIONS(Visit.HANNE, "/questions"),
    QUESTIONS_ALL(Visit.SOFIE, "/questions?show=all"),
    QUESTIONS_FOUND(Visit.SOFIE, "/questions?search=pomp"),
    QUESTION_CONSIDERED(
            Visit.SOFIE,
            "/questions",
            "#question-words",
            "type Hoe stel ik de stooklijn van een warmtepomp in?",
            "#considered .link-like"),
    QUESTION_WAITING(Visit.HANNE, "/questions", ".waiting-questions h3 a"),
    QUESTION_ANSWERED(Visit.SOFIE, "/questions?search=projectprogramma", ".found h3 a"),
    QUESTION_OWN(Visit.SOFIE, "/questions", ".margin .ruled a"),
    QUESTION_CHANGED(Visit.SOFIE, "/questions", ".margin .ruled a", ".own-acts a[href$='/edit']"),
    QUESTION_NAMELESS(Visit.SOFIE, "/questions?search=doucht", ".found h3 a"),
    LEARNING(Visit.HANNE, "/learning"),
    LEARNING_EMPTY(Visit.SOFIE, "/learning"),
    LEARNING_BEHIND(Visit.HANNE, "/learning/behind"),
    LEARNING_STORY(Visit.HANNE, "/learning/story"),
    LEARNING_SHARED(Visit.TOM, "/learning/shared"),
    LEARNING_COUNTS(Visit.SOFIE, "/learning/counts"),
    NEED(Visit.HANNE, "/learning", ".need h3 a"),
    NEED_MORE(Visit.HANNE, "/learning", ".need h3 a", "a[href$='/edit']"),
    NEED_WAYS(Visit.HANNE, "/learning", ".need a[href$='/methods']"),
    NEED_OF_COLLEAGUE(Visit.SOFIE, "/needs", ".need-line a"),
    NEED_SHARED(Visit.TOM, "/learning/shared", ".need-line a"),
    NEEDS(Visit.SOFIE, "/needs"),
    STEP(Visit.HANNE, "/learning", "[data-step=next] > span > a"),
    STEP_DONE(Visit.HANNE, "/learning", "[data-step=done] > span > a"),
    GOAL(Visit.HANNE, "/goals/new"),
    GOAL_SUGGESTED(Visit.TOM, "/learning/shared", ".margin a[href^='/suggestions']"),
    INTENTIONS(Visit.SOFIE, "/intentions"),
    NOTICES(Visit.SOFIE, "/notices"),
    PERSON(Visit.SOFIE, "/moments", ".byline > a"),
    TEAM(Visit.SOFIE, "/moments", ".byline-team"),
    TOPIC(Visit.SOFIE, "/moments", ".topic"),
    TALKS(Visit.SOFIE, "/talks"),
    TALK_WITH_NOBODY(Visit.SOFIE, "/talks/new"),
    TALK_ASKED_FOR(Visit.SOFIE, "/moments", Visit.COLLEAGUE, "a[href^='/talks/new']"),
    TALK_NOT_RIGHT(Visit.SOFIE, "/moments", Visit.COLLEAGUE, "a[href^='/talks/new']", "form[action='/talks'] .button"),
    METHODS(Visit.SOFIE, "/methods"),
    METHODS_FORMAL(Visit.SOFIE, "/methods?formality=formal"),
    METHOD(Visit.SOFIE, "/methods/circle"),
    METHODS_COMPARED(Visit.SOFIE, "/methods", "input[value=ask]", "input[value=course]", ".library-foot button"),
    METHODS_NOT_COMPARED(Visit.SOFIE, "/methods/compare"),
    CONVERSATIONS(Visit.TOM, "/conversations"),
    CONVERSATIONS_NONE(Visit.SOFIE, "/conversations"),
    CONVERSATION_WITH_WHOM(Visit.TOM, "/conversations/new"),
    CONVERSATION_NEW(Visit.TOM, "/conversations/new", ".listed a"),
    CONVERSATION(Visit.TOM, "/conversations", ".talks h3 a"),
    CONVERSATION_PAST(Visit.TOM, "/conversations", "#past-title >> xpath=../../ul//h3/a"),
    CONVERSATION_NOTES(Visit.TOM, "/conversations", "#past-title >> xpath=../../ul//h3/a", "#notes header a"),
    GUIDING_QUESTIONS(Visit.SOFIE, "/administration/guiding-questions"),
    GUIDING_QUESTIONS_CHANGED(Visit.SOFIE, "/administration/guiding-questions/stuck"),
    THANKED_IN_PUBLIC(Visit.SOFIE, "/appreciations"),
    THANKED(Visit.SOFIE, "/appreciations", ".compliment-when a"),
    THANKED_OWN(Visit.SOFIE, "/appreciations/mine?show=given"),
    THANKED_MYSELF(Visit.HANNE, "/appreciations/mine"),
    THANK(Visit.SOFIE, "/moments", ".reactions a[href^='/appreciations/new']"),
    THANK_NOT_RIGHT(Visit.SOFIE, "/appreciations/new", "form[action='/appreciations'] .button"),
    MISTAKE(Visit.TOM, "/moments?kind=mistake", ".byline-time"),
    SETTINGS(Visit.SOFIE, "/settings"),
    PERSONAL_DATA(Visit.SOFIE, "/personal-data"),
    ERASURE(Visit.SOFIE, "/personal-data/erasure"),
    NETWORK(Visit.SOFIE, "/network"),
    OWN_EXPERTISE(Visit.SOFIE, "/expertise"),
    WHO_IS_WHO(Visit.SOFIE, "/people"),
    WHO_IS_WHO_NOBODY(Visit.SOFIE, "/people?name=xyzzy"),
    ADMINISTRATION(Visit.SOFIE, "/administration"),
    POSTS_TO_BRING(Visit.SOFIE, "/administration/imports"),
    TOPICS_KEPT(Visit.SOFIE, "/administration/topics"),
    TOPIC_FILES(Visit.SOFIE, "/administration/topics/imports"),
    COLLEAGUES_KEPT(Visit.SOFIE, "/administration/people"),
    COLLEAGUE_NEW(Visit.SOFIE, "/administration/people/new"),
    COLLEAGUE_NOT_RIGHT(Visit.SOFIE, "/administration/people/new", "form.sheet button[type=submit]"),
    COLLEAGUE_KEPT(Visit.SOFIE, "/administration/people?name=sofie", ".kept-name a"),
    TEAMS_KEPT(Visit.SOFIE, "/administration/teams"),
    TEAM_NEW(Visit.SOFIE, "/administration/teams", ".branches .icon-button"),
    TEAM_KEPT(Visit.SOFIE, "/administration/teams", ".kept-name a"),
    NOT_THERE(Visit.SOFIE, "/nowhere");

    /** Not signed in. */
    static final String NOBODY = "";

    /** Of the learning team and an administrator, so that no page is closed to her. */
    static final String SOFIE = "sofie-maes";

    /** She designs, and colleagues ask her things. */
    static final String HANNE = "hanne-claes";

    /** He leads Hanne's team, and talks with her. */
    static final String TOM = "tom-verlinden";

    private static final String COLLEAGUE = ".byline > a:not(:has-text('Sofie'))";

    private final String person;
    private final String path;
    private final List<String> steps;

    Visit(String person, String path, String... steps) {
        this.person = person;
        this.path = path;
        this.steps = List.of(steps);
    }

    boolean isSignedIn() {
        return !person.isEmpty();
    }

    String person() {
        return person;
    }

    void of(Somebody visitor) {
        visitor.goTo(path);
        for (String step : steps) {
            if (step.startsWith("type ")) {
                visitor.type(step.substring(5));
            } else {
                visitor.page().locator(step).first().click();
            }
            visitor.page().waitForLoadState();
        }
    }
}
