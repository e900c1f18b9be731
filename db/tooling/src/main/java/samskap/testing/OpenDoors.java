package samskap.testing;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;

/**
 * Everybody may come in, but posts need their CSRF token. Who may do what is proven by the services' own tests and where the
 * whole product is tested.
 */
@TestConfiguration(proxyBeanMethods = false)
public class OpenDoors {

    @Bean
    SecurityFilterChain openDoors(HttpSecurity http) {
        return http.authorizeHttpRequests(all -> all.anyRequest().permitAll()).build();
    }
}
