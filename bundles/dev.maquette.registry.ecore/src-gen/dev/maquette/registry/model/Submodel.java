// SPDX-License-Identifier: EPL-2.0
package dev.maquette.registry.model;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Submodel</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A part of a pipeline that is a model itself.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link dev.maquette.registry.model.Submodel#getPathOrPrefix <em>Path Or Prefix</em>}</li>
 *   <li>{@link dev.maquette.registry.model.Submodel#getModelType <em>Model Type</em>}</li>
 *   <li>{@link dev.maquette.registry.model.Submodel#getVariant <em>Variant</em>}</li>
 * </ul>
 *
 * @see dev.maquette.registry.model.meta.RegistryPackage#getSubmodel()
 * @model
 * @generated
 */
public interface Submodel extends EObject {
	/**
	 * Returns the value of the '<em><b>Path Or Prefix</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Path Or Prefix</em>' attribute.
	 * @see #setPathOrPrefix(String)
	 * @see dev.maquette.registry.model.meta.RegistryPackage#getSubmodel_PathOrPrefix()
	 * @model required="true"
	 * @generated
	 */
	String getPathOrPrefix();

	/**
	 * Sets the value of the '{@link dev.maquette.registry.model.Submodel#getPathOrPrefix <em>Path Or Prefix</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Path Or Prefix</em>' attribute.
	 * @see #getPathOrPrefix()
	 * @generated
	 */
	void setPathOrPrefix(String value);

	/**
	 * Returns the value of the '<em><b>Model Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Model Type</em>' attribute.
	 * @see #setModelType(String)
	 * @see dev.maquette.registry.model.meta.RegistryPackage#getSubmodel_ModelType()
	 * @model required="true"
	 * @generated
	 */
	String getModelType();

	/**
	 * Sets the value of the '{@link dev.maquette.registry.model.Submodel#getModelType <em>Model Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Model Type</em>' attribute.
	 * @see #getModelType()
	 * @generated
	 */
	void setModelType(String value);

	/**
	 * Returns the value of the '<em><b>Variant</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Variant</em>' attribute.
	 * @see #setVariant(String)
	 * @see dev.maquette.registry.model.meta.RegistryPackage#getSubmodel_Variant()
	 * @model
	 * @generated
	 */
	String getVariant();

	/**
	 * Sets the value of the '{@link dev.maquette.registry.model.Submodel#getVariant <em>Variant</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Variant</em>' attribute.
	 * @see #getVariant()
	 * @generated
	 */
	void setVariant(String value);

} // Submodel
