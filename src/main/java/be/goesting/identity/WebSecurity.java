package be.goesting.identity;

import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.savedrequest.NullRequestCache;

/** The walls: forgery protection, and where a session lives. Who may use a route stands on the route itself. */
@Configuration(proxyBeanMethods = false)
class WebSecurity {

    /** They send no form of ours (RFC 8058); the link itself is signed. */
    private static final String BY_MAIL_PROGRAMS = "/unsubscribe/*";

    private static final Logger LOG = LoggerFactory.getLogger(WebSecurity.class);

    WebSecurity(@Value("${goesting.address}") String address, @Value("${goesting.proxies}") String proxies) {
        if (address.startsWith("https:") && proxies.isBlank()) {
            LOG.warn(
                    "goesting.address begins with https, and goesting.proxies names no proxy: what it says is not believed.");
        }
    }

    @Bean
    SecurityFilterChain securityFilterChain(
            HttpSecurity http, SecurityContextRepository contexts, RedirectingSignInEntryPoint forms) throws Exception {
        return http.authorizeHttpRequests(routes -> routes.anyRequest().permitAll())
                .securityContext(context -> context.securityContextRepository(contexts))
                .requestCache(cache -> cache.requestCache(new NullRequestCache()))
                .csrf(forgery -> forgery.csrfTokenRepository(tokens()).ignoringRequestMatchers(BY_MAIL_PROGRAMS))
                .exceptionHandling(refusals -> refusals.accessDeniedHandler((request, response, refusal) -> {
                    if (!forms.bringBack(request, response)) {
                        response.sendError(HttpServletResponse.SC_FORBIDDEN);
                    }
                }))
                .headers(headers -> headers.httpStrictTransportSecurity(Customizer.withDefaults()))
                .formLogin(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .build();
    }

    @Bean
    SecurityContextRepository securityContexts() {
        return new HttpSessionSecurityContextRepository();
    }

    /** In a cookie, so that a form outlives its session, and a visitor who only looks has no session at all. */
    private static CookieCsrfTokenRepository tokens() {
        var tokens = new CookieCsrfTokenRepository();
        tokens.setCookieName("goesting-form");
        tokens.setCookieCustomizer(cookie -> cookie.sameSite("Lax").httpOnly(true));
        return tokens;
    }

    /** Nobody signs in with a password; without this bean a default account would be made. */
    @Bean
    UserDetailsService noPasswords() {
        return name -> {
            throw new UsernameNotFoundException(name);
        };
    }
}
