package be.goesting.journeys;

import java.util.List;

/**
 * Every page of the product, to be looked at in each language, in light and dark, on a phone and on a desk. A new page is a
 * new line: where one begins, and the selectors of what one clicks from there on, or what one types.
 */
enum PageVisit {
    WELCOME(PageVisit.NOBODY, "/welcome"),
    CAST(PageVisit.NOBODY, "/demo"),
    DOOR(PageVisit.NOBODY, "/sign-in"),
    DOOR_WITHOUT_ADDRESS(PageVisit.NOBODY, "/sign-in", "main button[type=submit]"),
    LINK_SENT(PageVisit.NOBODY, "/sign-in/sent"),
    LINK_EXPIRED(PageVisit.NOBODY, "/sign-in/long-ago"),
    TODAY(PageVisit.SOFIE, "/"),
    ACCOUNT_MENU(PageVisit.SOFIE, "/", ".account"),
    COMPOSER(PageVisit.SOFIE, "/share"),
    COMPOSER_NOT_RIGHT(PageVisit.SOFIE, "/share", ".composer-foot .button:last-child"),
    COMPOSER_KIND(PageVisit.SOFIE, "/share", ".composer-extras > :nth-child(1) > summary"),
    COMPOSER_FROM(PageVisit.SOFIE, "/share", ".composer-extras > :nth-child(3) > summary"),
    COMPOSER_INTENTION(PageVisit.SOFIE, "/share", ".composer-extras > :nth-child(5) > summary"),
    FEED(PageVisit.SOFIE, "/moments?kind=mistake"),
    MOMENT_DELETED(
            PageVisit.SOFIE,
            "/",
            "#words",
            "type Straks weer weg",
            ".composer-foot .button:last-child",
            "#toasts button"),
    MOMENT_CHANGED(
            PageVisit.SOFIE,
            "/",
            ".account",
            "#account a[href^='/people/']",
            ".byline-time",
            ".own-acts a[href$='/edit']"),
    COMMENT_CHANGED(
            PageVisit.SOFIE,
            "/moments",
            ".byline-time",
            "#comment-words",
            "type Dat onthou ik",
            "#comment-form .button",
            ".comment a.button"),
    MOMENT(PageVisit.SOFIE, "/moments", ".byline-time"),
    SEARCH(PageVisit.SOFIE, "/search"),
    SEARCH_FOUND(PageVisit.SOFIE, "/search?words=pomp"),
    SEARCH_NOT_FOUND(PageVisit.SOFIE, "/search?words=xyzzy"),
    QUESTIONS(PageVisit.HANNE, "/questions"),
    QUESTIONS_ALL(PageVisit.SOFIE, "/questions?show=all"),
    QUESTIONS_FOUND(PageVisit.SOFIE, "/questions?search=pomp"),
    QUESTION_CONSIDERED(
            PageVisit.SOFIE,
            "/questions",
            "#question-words",
            "type Hoe stel ik de stooklijn van een warmtepomp in?",
            "#considered .link-like"),
    QUESTION_WAITING(PageVisit.HANNE, "/questions", ".waiting-questions h3 a"),
    QUESTION_ANSWERED(PageVisit.SOFIE, "/questions?search=projectprogramma", ".found h3 a"),
    QUESTION_OWN(PageVisit.SOFIE, "/questions", ".margin .list a"),
    QUESTION_CHANGED(PageVisit.SOFIE, "/questions", ".margin .list a", ".own-acts a[href$='/edit']"),
    QUESTION_NAMELESS(PageVisit.SOFIE, "/questions?search=doucht", ".found h3 a"),
    LEARNING(PageVisit.HANNE, "/learning"),
    LEARNING_EMPTY(PageVisit.SOFIE, "/learning"),
    LEARNING_BEHIND(PageVisit.HANNE, "/learning/behind"),
    LEARNING_STORY(PageVisit.HANNE, "/learning/story"),
    LEARNING_SHARED(PageVisit.TOM, "/learning/shared"),
    LEARNING_COUNTS(PageVisit.SOFIE, "/learning/counts"),
    NEED(PageVisit.HANNE, "/learning", ".need h3 a"),
    NEED_MORE(PageVisit.HANNE, "/learning", ".need h3 a", "a[href$='/edit']"),
    NEED_WAYS(PageVisit.HANNE, "/learning", ".need a[href$='/methods']"),
    NEED_OF_COLLEAGUE(PageVisit.SOFIE, "/needs", ".need-line a"),
    NEED_SHARED(PageVisit.TOM, "/learning/shared", ".need-line a"),
    NEEDS(PageVisit.SOFIE, "/needs"),
    STEP(PageVisit.HANNE, "/learning", "[data-step=next] > span > a"),
    STEP_DONE(PageVisit.HANNE, "/learning", "[data-step=done] > span > a"),
    GOAL(PageVisit.HANNE, "/goals/new"),
    GOAL_SUGGESTED(PageVisit.TOM, "/learning/shared", ".margin a[href^='/suggestions']"),
    INTENTIONS(PageVisit.SOFIE, "/intentions"),
    NOTICES(PageVisit.SOFIE, "/notifications"),
    PERSON(PageVisit.SOFIE, "/moments", ".byline > a"),
    TEAM(PageVisit.SOFIE, "/moments", ".byline-team"),
    TOPIC(PageVisit.SOFIE, "/moments", ".topic"),
    TALKS(PageVisit.SOFIE, "/talks"),
    TALK_WITH_NOBODY(PageVisit.SOFIE, "/talks/new"),
    TALK_ASKED_FOR(PageVisit.SOFIE, "/moments", PageVisit.COLLEAGUE, "a[href^='/talks/new']"),
    TALK_NOT_RIGHT(
            PageVisit.SOFIE, "/moments", PageVisit.COLLEAGUE, "a[href^='/talks/new']", "form[action='/talks'] .button"),
    METHODS(PageVisit.SOFIE, "/methods"),
    METHODS_FORMAL(PageVisit.SOFIE, "/methods?formality=formal"),
    METHOD(PageVisit.SOFIE, "/methods/circle"),
    METHODS_COMPARED(PageVisit.SOFIE, "/methods", "input[value=ask]", "input[value=course]", ".library-foot button"),
    METHODS_NOT_COMPARED(PageVisit.SOFIE, "/methods/compare"),
    CONVERSATIONS(PageVisit.TOM, "/conversations"),
    CONVERSATIONS_NONE(PageVisit.SOFIE, "/conversations"),
    CONVERSATION_WITH_WHOM(PageVisit.TOM, "/conversations/new"),
    CONVERSATION_NEW(PageVisit.TOM, "/conversations/new", ".listed a"),
    CONVERSATION(PageVisit.TOM, "/conversations", ".talks h3 a"),
    CONVERSATION_PAST(PageVisit.TOM, "/conversations", "#past-title >> xpath=../../ul//h3/a"),
    CONVERSATION_NOTES(PageVisit.TOM, "/conversations", "#past-title >> xpath=../../ul//h3/a", "#notes header a"),
    GUIDING_QUESTIONS(PageVisit.SOFIE, "/administration/guiding-questions"),
    GUIDING_QUESTIONS_CHANGED(PageVisit.SOFIE, "/administration/guiding-questions/stuck"),
    THANKED_IN_PUBLIC(PageVisit.SOFIE, "/appreciations"),
    THANKED(PageVisit.SOFIE, "/appreciations", ".compliment-when a"),
    THANKED_OWN(PageVisit.SOFIE, "/appreciations/mine?show=given"),
    THANKED_MYSELF(PageVisit.HANNE, "/appreciations/mine"),
    THANK(PageVisit.SOFIE, "/moments", ".reactions a[href^='/appreciations/new']"),
    THANK_NOT_RIGHT(PageVisit.SOFIE, "/appreciations/new", "form[action='/appreciations'] .button"),
    MISTAKE(PageVisit.TOM, "/moments?kind=mistake", ".byline-time"),
    SETTINGS(PageVisit.SOFIE, "/settings"),
    PERSONAL_DATA(PageVisit.SOFIE, "/personal-data"),
    ERASURE(PageVisit.SOFIE, "/personal-data/erasure"),
    NETWORK(PageVisit.SOFIE, "/network"),
    OWN_EXPERTISE(PageVisit.SOFIE, "/expertise"),
    WHO_IS_WHO(PageVisit.SOFIE, "/people"),
    WHO_IS_WHO_NOBODY(PageVisit.SOFIE, "/people?name=xyzzy"),
    ADMINISTRATION(PageVisit.SOFIE, "/administration"),
    IMPORTS(PageVisit.SOFIE, "/administration/imports"),
    POSTS_TO_BRING(PageVisit.SOFIE, "/administration/imports/new?kind=posts"),
    TOPICS_KEPT(PageVisit.SOFIE, "/administration/topics"),
    TOPIC_FILES(PageVisit.SOFIE, "/administration/imports/new?kind=esco"),
    COLLEAGUES_KEPT(PageVisit.SOFIE, "/administration/people"),
    COLLEAGUE_NEW(PageVisit.SOFIE, "/administration/people/new"),
    COLLEAGUE_NOT_RIGHT(PageVisit.SOFIE, "/administration/people/new", "form.sheet button[type=submit]"),
    COLLEAGUE_KEPT(PageVisit.SOFIE, "/administration/people?name=sofie", ".kept-name a"),
    TEAMS_KEPT(PageVisit.SOFIE, "/administration/teams"),
    TEAM_NEW(PageVisit.SOFIE, "/administration/teams", ".branches .icon-button"),
    TEAM_KEPT(PageVisit.SOFIE, "/administration/teams", ".kept-name a"),
    NOT_THERE(PageVisit.SOFIE, "/nowhere");

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

    PageVisit(String person, String path, String... steps) {
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

    void of(BrowserUser visitor) {
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
