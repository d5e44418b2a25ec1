package be.goesting.site.forms;

import be.goesting.site.Pages;
import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@Configuration(proxyBeanMethods = false)
class FormsConfiguration implements WebMvcConfigurer {

    private final Pages pages;

    FormsConfiguration(Pages pages) {
        this.pages = pages;
    }

    /** Before all others, so that nobody ever meets what was really sent. */
    @Bean
    static FilterRegistrationBean<Filter> cleanParametersFilter() {
        var registration = new FilterRegistrationBean<Filter>((request, response, chain) ->
                chain.doFilter(new CleanParameters((HttpServletRequest) request), response));
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return registration;
    }

    @Override
    public void addFormatters(FormatterRegistry registry) {
        registry.addConverter(
                String.class,
                Instant.class,
                text -> FormValue.instant(text).orElseThrow(() -> new IllegalArgumentException("No time: " + text)));
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new SubmissionArgument(pages));
    }
}
