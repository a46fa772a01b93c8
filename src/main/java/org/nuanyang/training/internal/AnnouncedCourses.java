package org.nuanyang.training.internal;

import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

/** All courses; lists are read in {@link CourseLists}. */
interface AnnouncedCourses extends ListCrudRepository<Course, UUID> {}
