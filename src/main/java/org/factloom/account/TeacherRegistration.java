package org.factloom.account;

/** Whether people may sign up as teachers, or only be appointed: {@code factloom.teacher-registration}. */
enum TeacherRegistration {
    OPEN,
    CLOSED
}
