package org.samskap.workinggroups.web;

import org.samskap.ui.MenuItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The way to the groups from every page. */
@Configuration(proxyBeanMethods = false)
class GroupsMenu {

    @Bean
    MenuItem groupsMenuItem() {
        return new MenuItem(30, "menu.workinggroups", "/groups", MenuItem.Audience.EVERYONE);
    }
}
