package be.goesting.home;

import be.goesting.home.HomePanel.Place;
import be.goesting.site.Access;
import be.goesting.site.Page;
import be.goesting.site.Pages;
import gg.jte.Content;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
@Access(Access.To.MEMBERS)
class HomeController {

    private final Pages pages;
    private final List<HomePanel> panels;

    HomeController(Pages pages, List<HomePanel> panels) {
        this.pages = pages;
        this.panels = panels;
    }

    @GetMapping("/")
    @Transactional(readOnly = true)
    String today(HttpServletRequest request, Model model) {
        Page page = pages.of(request);
        model.addAttribute("main", shown(Place.MAIN, page, request));
        model.addAttribute("margin", shown(Place.MARGIN, page, request));
        return "home/today";
    }

    private List<Content> shown(Place place, Page page, HttpServletRequest request) {
        return panels.stream()
                .filter(panel -> panel.place() == place)
                .flatMap(panel -> panel.show(page, request).stream())
                .toList();
    }
}
