export { View } from "../memo/view";
