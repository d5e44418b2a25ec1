package be.goesting.site.assets;

import be.goesting.site.Access;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@Controller
@Access(Access.To.EVERYONE)
class AssetController {

    private final Assets assets;

    AssetController(Assets assets) {
        this.assets = assets;
    }

    /** The hash in the address only makes it another address when the content is another; it is not checked. */
    @GetMapping("/assets/{name}-{hash:[0-9a-f]{8}}.{ending}")
    ResponseEntity<byte[]> asset(@PathVariable String name, @PathVariable String ending, HttpServletRequest request) {
        Assets.Asset asset = assets.asset(name + "." + ending);
        String accepted = request.getHeader(HttpHeaders.ACCEPT_ENCODING);
        boolean zipped = accepted != null && accepted.contains("gzip");
        var answer = ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(asset.type()))
                .cacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        return zipped
                ? answer.header(HttpHeaders.CONTENT_ENCODING, "gzip").body(asset.zipped())
                : answer.body(asset.plain());
    }
}
