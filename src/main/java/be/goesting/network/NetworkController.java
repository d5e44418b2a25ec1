package be.goesting.network;

import be.goesting.site.Access;
import be.goesting.site.Cursor;
import be.goesting.site.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Mijn leernetwerk. There is no address for somebody else's. */
@Controller
@Access(Access.To.MEMBERS)
@Transactional(readOnly = true)
class NetworkController {

    private static final int PER_PAGE = 200;

    private final Ties ties;

    NetworkController(Ties ties) {
        this.ties = ties;
    }

    @GetMapping("/network")
    String mine(Viewer viewer, @RequestParam(required = false) @Nullable String before, Model model) {
        Cursor cursor = Cursor.read(before).orElse(null);
        model.addAttribute("network", Network.of(viewer, ties.of(viewer.id(), cursor, PER_PAGE + 1), PER_PAGE));
        model.addAttribute("first", cursor == null);
        return "network/network";
    }
}
