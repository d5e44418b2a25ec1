package be.goesting.journeys;

import java.util.List;
import java.util.stream.Stream;

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
    COMPOSER_TOPICS(
            PageVisit.SOFIE, "/share", "#body", "type Een warmtepomp wil traag opstarten", "see #recognised button"),
    FEED(PageVisit.SOFIE, "/moments?kind=mistake"),
    MOMENT_DELETED(
            PageVisit.SOFIE,
            "/",
            "#body",
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
            "#comment-body",
            "type Dat onthou ik",
            "#comment-form .button",
            ".comment a.button"),
    MOMENT(PageVisit.SOFIE, "/moments", ".byline-time"),
    SEARCH(PageVisit.SOFIE, "/search"),
    SEARCH_FOUND(PageVisit.SOFIE, "/search?words=pomp"),
    SEARCH_NOT_FOUND(PageVisit.SOFIE, "/search?words=xyzzy"),
    SEARCH_PUT_RIGHT(PageVisit.SOFIE, "/search?words=warmtepmop"),
    SEARCH_NARROWED(PageVisit.SOFIE, "/search?words=pomp&kind=moment&period=year&topicName=warmtepomp"),
    TOPICS(PageVisit.SOFIE, "/topics"),
    TOPICS_BY_LETTER(PageVisit.SOFIE, "/topics?letter=w&show=all"),
    QUESTIONS(PageVisit.HANNE, "/questions"),
    QUESTIONS_ALL(PageVisit.SOFIE, "/questions?show=all"),
    QUESTIONS_FOUND(PageVisit.SOFIE, "/questions?search=pomp"),
    QUESTION_CONSIDERED(
            PageVisit.SOFIE,
            "/questions",
            "#question-body",
            "type Hoe stel ik de stooklijn van een warmtepomp in?",
            "#considered .link-like"),
    QUESTION_WAITING(PageVisit.HANNE, "/questions", ".waiting-questions h3 a"),
    QUESTION_ANSWERED(PageVisit.SOFIE, "/questions?search=projectprogramma", ".found h3 a"),
    QUESTION_OWN(PageVisit.SOFIE, "/questions", ".margin .list a"),
    QUESTION_CHANGED(PageVisit.SOFIE, "/questions", ".margin .list a", ".own-acts a[href$='/edit']"),
    QUESTION_DELETED(
            PageVisit.SOFIE,
            "/questions",
            "#question-body",
            "type Wie weet waar de xylofoon ligt die niemand mist?",
            ".ask-foot button",
            ".own-acts button[formaction$='/delete']"),
    ANSWER_CHANGED(
            PageVisit.SOFIE,
            "/questions?search=projectprogramma",
            ".found h3 a",
            "#answer-body",
            "type Vraag het aan Tom",
            "#answer .button",
            "a[href^='/answers/'][href$='/edit']"),
    QUESTION_NAMELESS(PageVisit.SOFIE, "/questions?search=doucht", ".found h3 a"),
    LEARNING(PageVisit.HANNE, "/learning"),
    LEARNING_EMPTY(PageVisit.SOFIE, "/learning"),
    LEARNING_BEHIND(PageVisit.HANNE, "/learning/behind"),
    LEARNING_STORY(PageVisit.HANNE, "/learning/year-review"),
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
    GOAL_NEW(PageVisit.HANNE, "/goals/new"),
    GOAL(PageVisit.HANNE, "/learning", "a[href^='/goals/']:not([href$='/new'])"),
    GOAL_SUGGESTED(PageVisit.TOM, "/learning/shared", ".margin a[href^='/suggestions']"),
    INTENTIONS(PageVisit.SOFIE, "/intentions"),
    NOTICES(PageVisit.SOFIE, "/notifications"),
    NOTICES_CHOSEN(PageVisit.SOFIE, "/notifications", "a[href='/notifications/preferences']"),
    PERSON(PageVisit.SOFIE, "/moments", ".byline > a"),
    PERSON_LED(PageVisit.TOM, "/people?name=hanne", "main a[href^='/people/']"),
    TEAM(PageVisit.SOFIE, "/moments", ".byline-team"),
    TOPIC(PageVisit.SOFIE, "/moments", ".topic"),
    TALKS(PageVisit.SOFIE, "/talks"),
    TALK_WITH_NOBODY(PageVisit.SOFIE, "/talks/new"),
    TALK_ASKED_FOR(PageVisit.SOFIE, "/moments", PageVisit.COLLEAGUE, "a[href^='/talks/new']"),
    TALK(
            PageVisit.SOFIE,
            "/moments",
            PageVisit.COLLEAGUE,
            "a[href^='/talks/new']",
            "#about",
            "type De stille pomp",
            "form[action='/talks'] button[type=submit]"),
    TALK_NOT_RIGHT(
            PageVisit.SOFIE, "/moments", PageVisit.COLLEAGUE, "a[href^='/talks/new']", "form[action='/talks'] .button"),
    METHODS(PageVisit.SOFIE, "/methods"),
    METHODS_FORMAL(PageVisit.SOFIE, "/methods?formality=formal"),
    METHOD(PageVisit.SOFIE, "/methods/circle"),
    METHODS_COMPARED(PageVisit.SOFIE, "/methods", "input[value=ask]", "input[value=course]", ".library-foot button"),
    METHODS_NOT_COMPARED(PageVisit.SOFIE, "/methods/compare"),
    STUCK_SAID(
            PageVisit.HANNE,
            "/learning",
            PageVisit.STUCK_SUMMARY,
            "#stuck",
            "type De tekening klopt niet",
            "form[action='/stuck'] .button"),
    STUCK(PageVisit.TOM, "/", "a[href^='/stuck/']"),
    STUCK_NOT_RIGHT(PageVisit.SOFIE, "/learning", PageVisit.STUCK_SUMMARY, "form[action='/stuck'] .button"),
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
    THANKED(PageVisit.SOFIE, "/appreciations", ".appreciation-when a"),
    THANKED_OWN(PageVisit.SOFIE, "/appreciations/mine?show=given"),
    THANKED_CHANGED(PageVisit.SOFIE, "/appreciations/mine?show=given", ".appreciation-when a", "a[href$='/edit']"),
    THANKED_MYSELF(PageVisit.HANNE, "/appreciations/mine"),
    THANK(PageVisit.SOFIE, "/moments", ".reactions a[href^='/appreciations/new']"),
    THANK_WHOM(PageVisit.SOFIE, "/appreciations/new", "#toName", "type hann", "see #toName-list [role=option]"),
    THANK_NOT_RIGHT(PageVisit.SOFIE, "/appreciations/new", "form[action='/appreciations'] .button"),
    MISTAKE(PageVisit.TOM, "/moments?kind=mistake", ".byline-time"),
    SETTINGS(PageVisit.SOFIE, "/settings"),
    PERSONAL_DATA(PageVisit.SOFIE, "/personal-data"),
    ERASURE(PageVisit.SOFIE, "/personal-data/erasure"),
    NETWORK(PageVisit.SOFIE, "/network"),
    FOLLOWED_NONE(PageVisit.SOFIE, "/follows"),
    FOLLOWED(
            PageVisit.SOFIE,
            "/moments",
            PageVisit.COLLEAGUE,
            "[formaction^='/follows/person']",
            ".account",
            "#account a[href='/follows']"),
    SAVED_NONE(PageVisit.SOFIE, "/saved"),
    SAVED(PageVisit.SOFIE, "/moments", "[formaction^='/saved/moment']", ".account", "#account a[href='/saved']"),
    OWN_EXPERTISE(PageVisit.SOFIE, "/expertise"),
    WHO_IS_WHO(PageVisit.SOFIE, "/people"),
    WHO_IS_WHO_TOPIC(
            PageVisit.SOFIE,
            "/people",
            ".filters summary",
            "#topicName",
            "type warm",
            "see #topicName-list [role=option]"),
    WHO_IS_WHO_TEAM(
            PageVisit.SOFIE,
            "/people",
            ".filters summary",
            "#teamName",
            "type stud",
            "see #teamName-list [role=option]"),
    WHO_IS_WHO_NOBODY(PageVisit.SOFIE, "/people?name=xyzzy"),
    ADMINISTRATION(PageVisit.SOFIE, "/administration"),
    IMPORTS(PageVisit.SOFIE, "/administration/imports"),
    POSTS_TO_BRING(PageVisit.SOFIE, "/administration/imports/new?kind=posts"),
    POSTS_READ(PageVisit.SOFIE, PageVisit.POSTS, PageVisit.POSTS_FILE, PageVisit.UPLOAD),
    POSTS_TRIED(
            PageVisit.SOFIE,
            PageVisit.POSTS,
            PageVisit.POSTS_FILE,
            PageVisit.UPLOAD,
            "form[action$='/columns'] > .row > .button",
            "see button[formaction$='/apply']"),
    POSTS_BROUGHT(
            PageVisit.SOFIE,
            PageVisit.POSTS,
            PageVisit.POSTS_FILE,
            PageVisit.UPLOAD,
            "form[action$='/columns'] > .row > .button",
            "button[formaction$='/apply']",
            "see a[href='/administration/imports/new?kind=posts']"),
    TOPICS_KEPT(PageVisit.SOFIE, "/administration/topics"),
    TOPIC_NEW(PageVisit.SOFIE, "/administration/topics/new"),
    TOPIC_KEPT(PageVisit.SOFIE, "/administration/topics", ".topic-name"),
    TOPIC_MERGED(PageVisit.SOFIE, "/administration/topics", ".topic-name", "a[href$='/merge']"),
    TOPIC_FILES(PageVisit.SOFIE, "/administration/imports/new?kind=esco"),
    COLLEAGUES_KEPT(PageVisit.SOFIE, "/administration/people"),
    COLLEAGUE_NEW(PageVisit.SOFIE, "/administration/people/new"),
    COLLEAGUE_NOT_RIGHT(PageVisit.SOFIE, "/administration/people/new", "form.sheet button[type=submit]"),
    COLLEAGUE_WITH_ANOTHER_ADDRESS(
            PageVisit.SOFIE,
            "/administration/people?name=sofie",
            ".account-name a",
            "#email",
            "type sofie.nieuw@brabo.example",
            "form.sheet button[type=submit]"),
    SETTINGS_WITH_ANOTHER_ADDRESS(
            PageVisit.SOFIE,
            "/administration/people?name=sofie",
            ".account-name a",
            "#email",
            "type sofie.nieuwer@brabo.example",
            "form.sheet button[type=submit]",
            ".account",
            "#account a[href='/settings']"),
    COLLEAGUE_KEPT(PageVisit.SOFIE, "/administration/people?name=sofie", ".account-name a"),
    TEAMS_KEPT(PageVisit.SOFIE, "/administration/teams"),
    TEAM_NEW(PageVisit.SOFIE, "/administration/teams", ".team-tree .icon-button"),
    TEAM_KEPT(PageVisit.SOFIE, "/administration/teams", ".account-name a"),
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

    private static final String STUCK_SUMMARY = "summary:has(+ form[action='/stuck'])";

    private static final String POSTS = "/administration/imports/new?kind=posts";
    private static final String POSTS_FILE =
            "upload author,created,body\nAn Nieuw,2023-01-27,Een kwartslag volstaat\nAn Nieuw,2023-01-28,";
    private static final String UPLOAD = "form[enctype='multipart/form-data'] button[type=submit]";

    private final String person;
    private final String path;
    private final List<String> steps;
    private final String sign;

    /** @param steps what is clicked, typed or uploaded; and last, after {@code see}, by what one knows that it is there */
    PageVisit(String person, String path, String... steps) {
        this.person = person;
        this.path = path;
        this.steps = Stream.of(steps).filter(step -> !step.startsWith("see ")).toList();
        this.sign = Stream.of(steps)
                .filter(step -> step.startsWith("see "))
                .map(step -> step.substring(4))
                .findFirst()
                .orElse("");
    }

    boolean isSignedIn() {
        return !person.isEmpty();
    }

    String person() {
        return person;
    }

    /** Goes the whole way; true when the last step of it came to another address. */
    boolean leadsElsewhere(BrowserUser visitor) {
        visitor.goTo(path);
        String before = "";
        for (String step : steps) {
            before = visitor.page().url();
            if (step.startsWith("type ")) {
                visitor.type(step.substring(5));
            } else if (step.startsWith("upload ")) {
                visitor.upload("berichten.csv", step.substring(7));
            } else {
                visitor.page().locator(step).first().click();
            }
            visitor.page().waitForLoadState();
        }
        if (!sign.isEmpty()) {
            visitor.page().locator(sign).first().waitFor();
        }
        return !visitor.page().url().equals(before);
    }
}
