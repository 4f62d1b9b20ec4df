import type { AccountField } from "@/app/sign-in/account-form";

export const nameField: AccountField = {
  name: "name",
  label: "Name",
  hint: "As your instructor should see it.",
  autoComplete: "name",
};

export const emailField: AccountField = {
  name: "email",
  label: "E-mail address",
  type: "email",
  inputMode: "email",
  autoComplete: "username",
};

export const newPasswordField: AccountField = {
  name: "password",
  label: "Password",
  hint: "8 to 128 characters, whichever you like. A few words in a row are easy to remember and hard to guess.",
  type: "password",
  autoComplete: "new-password",
};
