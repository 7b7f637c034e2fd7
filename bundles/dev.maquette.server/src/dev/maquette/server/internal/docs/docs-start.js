// SPDX-License-Identifier: EPL-2.0
SwaggerUIBundle({
  url: 'openapi.json',
  dom_id: '#routes',
  deepLinking: true,
  docExpansion: 'none',
  defaultModelsExpandDepth: 0,
  filter: true,
  validatorUrl: null,
});
