npx lint-staged
