package be.goesting.site.forms.cleaning;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request of which every parameter is text, whatever was sent. */
public class CleanParameters extends HttpServletRequestWrapper {

    public CleanParameters(HttpServletRequest request) {
        super(request);
    }

    @Override
    public @Nullable String getParameter(String name) {
        String value = super.getParameter(name);
        return value == null ? null : CleanText.of(value);
    }

    @Override
    public String @Nullable [] getParameterValues(String name) {
        String[] values = super.getParameterValues(name);
        return values == null ? null : clean(values);
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        Map<String, String[]> clean = new LinkedHashMap<>();
        super.getParameterMap().forEach((name, values) -> clean.put(CleanText.of(name), clean(values)));
        return clean;
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.enumeration(getParameterMap().keySet());
    }

    private static String[] clean(String[] values) {
        return Arrays.stream(values).map(CleanText::of).toArray(String[]::new);
    }
}
