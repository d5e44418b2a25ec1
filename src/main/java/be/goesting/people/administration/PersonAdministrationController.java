package be.goesting.people.administration;

import be.goesting.people.addresses.AddressChanges;
import be.goesting.site.Access;
import be.goesting.site.NotFound;
import be.goesting.site.Redirect;
import be.goesting.site.Viewer;
import be.goesting.site.forms.Forms;
import be.goesting.site.forms.Submission;
import be.goesting.site.forms.Submissions;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The colleagues of the organisation, kept by an administrator. */
@Controller
@Access(Access.To.ADMINISTRATORS)
class PersonAdministrationController {

    static final String PATH = "/administration/people";
    private static final int SHOWN = 30;

    private final PersonAdministration personAdministration;
    private final PersonAdministrationRepository personAdministrationRepository;
    private final TeamTree teamTree;
    private final AddressChanges addressChanges;
    private final boolean mails;
    private final String address;
    private final Submissions submissions;

    PersonAdministrationController(
            PersonAdministration personAdministration,
            PersonAdministrationRepository personAdministrationRepository,
            TeamTree teamTree,
            AddressChanges addressChanges,
            @Value("${spring.mail.host:}") String mailServer,
            @Value("${goesting.address}") String address,
            Submissions submissions) {
        this.personAdministration = personAdministration;
        this.personAdministrationRepository = personAdministrationRepository;
        this.teamTree = teamTree;
        this.addressChanges = addressChanges;
        this.mails = !mailServer.isBlank();
        this.address = address.replaceFirst("/+$", "");
        this.submissions = submissions;
    }

    @GetMapping(PATH)
    String list(@RequestParam(defaultValue = "") String name, @RequestParam @Nullable UUID after, Model model) {
        List<PersonAccount> found = personAdministrationRepository.inOrder(name.strip(), after, SHOWN + 1);
        List<PersonAccount> people = found.stream().limit(SHOWN).toList();
        model.addAttribute("name", name.strip());
        model.addAttribute("people", people);
        model.addAttribute("last", found.size() > SHOWN ? people.getLast().id() : null);
        return "people/administration/people";
    }

    @GetMapping(PATH + "/new")
    String begin(@RequestParam(defaultValue = "") String team, Viewer viewer, Model model) {
        model.addAttribute(Forms.NAME, PersonForm.empty(team, viewer.language()));
        return page(null, model);
    }

    @PostMapping(PATH)
    String add(
            @Valid @ModelAttribute(Forms.NAME) PersonForm form,
            BindingResult errors,
            Submission submission,
            Model model) {
        return kept(
                null,
                errors,
                () -> saved(submissions.once(submission, id -> personAdministration.add(id, form)))
                        .done("colleague-added"),
                model);
    }

    @GetMapping(PATH + "/{id}")
    String edit(@PathVariable UUID id, Model model) {
        PersonAccount person = find(id);
        model.addAttribute(Forms.NAME, PersonForm.of(person));
        return page(person, model);
    }

    @PostMapping(PATH + "/{id}")
    String save(
            @PathVariable UUID id,
            @Valid @ModelAttribute(Forms.NAME) PersonForm form,
            BindingResult errors,
            Viewer viewer,
            Model model) {
        String to = kept(
                find(id),
                errors,
                () -> saved(personAdministration.update(id, form, viewer.id())).done("saved"),
                model);
        boolean steppedDown = id.equals(viewer.id()) && !form.administrator() && to.startsWith("redirect:");
        return steppedDown ? Redirect.to("/").done("saved").view() : to;
    }

    @PostMapping(PATH + "/{id}/invitation")
    String invite(@PathVariable UUID id, Viewer viewer) {
        personAdministration.invite(id, viewer);
        return Redirect.to(PATH + "/" + id).done("colleague-invited").view();
    }

    private static Redirect saved(Object person) {
        return Redirect.to(PATH + "/" + person);
    }

    /** Keeps it and goes on, or shows the form again with what is not right. */
    private String kept(@Nullable PersonAccount person, BindingResult errors, Supplier<Redirect> keeping, Model model) {
        if (!errors.hasErrors()) {
            try {
                return keeping.get().view();
            } catch (ValidationException e) {
                errors.rejectValue(e.field(), e.key());
            }
        }
        return page(person, model);
    }

    private PersonAccount find(UUID id) {
        return personAdministrationRepository.find(id).orElseThrow(() -> new NotFound("person " + id));
    }

    private String page(@Nullable PersonAccount person, Model model) {
        model.addAttribute("person", person);
        model.addAttribute("addressChanges", person == null ? List.of() : addressChanges.of(person.id()));
        model.addAttribute("teams", teamTree.branches());
        model.addAttribute("mails", mails);
        model.addAttribute("address", address + "/sign-in");
        return "people/administration/colleague";
    }
}
